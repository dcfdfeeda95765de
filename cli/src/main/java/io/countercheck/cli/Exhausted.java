package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import org.jspecify.annotations.Nullable;

/** A run that the Java machine has no memory or no stack left for, told like any other fault. */
final class Exhausted {

    private Exhausted() {}

    /** The fault to tell when the machine's end is what lies behind the throwable, else null. */
    static @Nullable Fault behind(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof VirtualMachineError error) {
                return fault(error);
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static Fault fault(VirtualMachineError error) {
        String what = error instanceof OutOfMemoryError ? "memory" : error instanceof StackOverflowError ? "stack" : "";
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Fault(
                ErrorCode.MACHINE_EXHAUSTED,
                what.isEmpty()
                        ? "the Java machine failed: " + error
                        : "the Java machine has no " + what + " left"
                                + (what.equals("memory") ? "; it may use " + megabytes + " MB" : ""),
                "split the file, or give the machine more: COUNTERCHECK_JAVA_OPTS='-Xmx4g -Xss8m'; report a small file"
                        + " that needs it",
                error);
    }
}
