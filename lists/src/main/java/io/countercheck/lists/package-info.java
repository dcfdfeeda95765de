/**
 * Official party lists: readers for the files that authorities publish, and dated snapshots kept by digest.
 *
 * <pre>{@code
 * ListStore store = ListStore.at(home);
 * LoadReport report = store.add(Path.of("sdn.csv"), "ofac-sdn");
 * List<PartyList> lists = store.installed(); // the sample when nothing is installed
 * }</pre>
 */
@NullMarked
package io.countercheck.lists;

import org.jspecify.annotations.NullMarked;
