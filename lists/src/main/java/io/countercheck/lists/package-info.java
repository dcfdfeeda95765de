/**
 * Official party lists: readers for the files that authorities publish, and dated snapshots kept by digest.
 *
 * <pre>{@code
 * Path home = Home.find(null, System.getenv(), System.getProperties());
 * ListStore store = ListStore.at(home);
 * LoadReport report = store.add(Path.of("ours.csv"), "ours", LocalDate.of(2026, 5, 10));
 * List<InstalledList> known = store.installed(); // what is there, without reading it
 * List<PartyList> lists = store.load();          // the sample when nothing is installed
 *
 * // brought up to date from the addresses that the user set, and compared with the edition before
 * for (ListSource source : ListSources.at(home).all()) {
 *     ListUpdate.Outcome outcome = new ListUpdate(store).update(source, null, LocalDate.of(2026, 6, 10));
 * }
 * ListHistory history = new ListHistory(store);
 * history.previous("ours").map(history::load).ifPresent(before -> {
 *     ListDelta delta = ListDelta.between(before.parties(), history.load("ours").parties());
 * });
 * }</pre>
 */
@NullMarked
package io.countercheck.lists;

import org.jspecify.annotations.NullMarked;
