/**
 * Documents on file: licences, registrations, authorisations, permits, declarations, notices. What each covers, how far it
 * is known to be genuine, and how rows of orders draw it down.
 */
@NullMarked
package io.countercheck.duties.papers;

import org.jspecify.annotations.NullMarked;
