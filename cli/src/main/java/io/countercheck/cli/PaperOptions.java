package io.countercheck.cli;

import io.countercheck.duties.OnFile;
import io.countercheck.duties.operator.OperatorFile;
import io.countercheck.model.Basis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that go with the orders; kept in the basis with their digests, so that verdicts can be computed again. */
final class PaperOptions {

    private static final String OPERATOR = "operator";

    @Option(
            names = "--operator",
            paramLabel = "FILE",
            description =
                    "Who screens (TOML): its duties are tasks, those of others conditions. See docs/documents.md.")
    private @Nullable Path operator;

    /** The options that a basis kept. */
    static PaperOptions of(Basis basis) {
        PaperOptions options = new PaperOptions();
        for (Basis.UsedPaper paper : basis.papers()) {
            if (paper.kind().equals(OPERATOR)) {
                options.operator = Path.of(paper.name());
            }
        }
        return options;
    }

    /**
     * Reads every file that is given.
     *
     * @throws io.countercheck.model.Fault when one is not there or cannot be used, with every problem in it
     */
    Papers read() {
        OnFile onFile = OnFile.NOTHING;
        List<Basis.UsedPaper> used = new ArrayList<>();
        if (operator != null) {
            OperatorFile file = OperatorFile.read(operator);
            onFile = new OnFile(file.operator());
            used.add(new Basis.UsedPaper(OPERATOR, operator.toString(), file.digest()));
        }
        return new Papers(onFile, used);
    }
}
