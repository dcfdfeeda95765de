package io.countercheck.cli;

import io.countercheck.duties.History;
import io.countercheck.duties.OnFile;
import io.countercheck.model.Basis;
import java.util.List;

/**
 * The files that go with the orders, as read.
 *
 * @param onFile who the operator is, and the documents
 * @param history earlier orders
 * @param used their names and digests, for the basis
 */
record Papers(OnFile onFile, History history, List<Basis.UsedPaper> used) {

    Papers {
        used = List.copyOf(used);
    }
}
