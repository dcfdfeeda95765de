/**
 * Official party lists: readers for the files that authorities publish, and dated snapshots kept by digest.
 *
 * <pre>{@code
 * Path home = Home.find(null, System.getenv(), System.getProperties());
 * ListStore store = ListStore.at(home);
 * LoadReport report = store.add(Path.of("sdn.csv"), null, LocalDate.of(2026, 5, 10));
 * List<InstalledList> known = store.installed(); // what is there, without reading it
 * List<PartyList> lists = store.load();          // the sample when nothing is installed
 *
 * // brought up to date from the address that the user set, and compared with the edition before
 * ListUpdate.Outcome outcome = new ListUpdate(store).update(ListSources.at(home).all().get(0), null, today);
 * PartyList before = new ListHistory(store).load("ofac-sdn@previous");
 * ListDelta delta = ListDelta.between(before.parties(), store.load().get(0).parties());
 * }</pre>
 */
@NullMarked
package io.countercheck.lists;

import org.jspecify.annotations.NullMarked;
