package io.countercheck.goods.structure.molecule;

import org.openscience.cdk.tools.ILoggingTool;
import org.openscience.cdk.tools.LoggingToolFactory;

/**
 * Keeps CDK from writing on standard error about odd input: what cannot be read is answered as a value. Public because
 * CDK makes it by reflection.
 */
public final class QuietLog implements ILoggingTool {

    private QuietLog() {}

    /** Called by CDK for each of its classes that logs. */
    public static ILoggingTool create(Class<?> source) {
        return new QuietLog();
    }

    /** Takes effect for CDK classes loaded afterwards; a log that the program has chosen before is left alone. */
    static void install() {
        if (LoggingToolFactory.getLoggingToolClass() == null) {
            LoggingToolFactory.setLoggingToolClass(QuietLog.class);
        }
    }

    @Override
    public void dumpSystemProperties() {}

    @Override
    public void setStackLength(int length) {}

    @Override
    public void dumpClasspath() {}

    @Override
    public void debug(Object object) {}

    @Override
    public void debug(Object object, Object... more) {}

    @Override
    public void error(Object object) {}

    @Override
    public void error(Object object, Object... more) {}

    @Override
    public void fatal(Object object) {}

    @Override
    public void info(Object object) {}

    @Override
    public void info(Object object, Object... more) {}

    @Override
    public void warn(Object object) {}

    @Override
    public void warn(Object object, Object... more) {}

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void setLevel(int level) {}

    @Override
    public int getLevel() {
        return OFF;
    }
}
