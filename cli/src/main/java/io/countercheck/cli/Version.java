package io.countercheck.cli;

import io.countercheck.controls.Law;
import picocli.CommandLine.IVersionProvider;

/** The program's version and the edition of the law it ships with. */
final class Version implements IVersionProvider {

    /** The program's version as built, or {@code development} when it does not run from its jar. */
    static String engine() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "countercheck " + engine(), "law edition " + Law.shipped().edition(), "Java " + Runtime.version()
        };
    }
}
