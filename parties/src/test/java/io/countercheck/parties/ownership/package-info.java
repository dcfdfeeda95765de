@NullMarked
package io.countercheck.parties.ownership;

import org.jspecify.annotations.NullMarked;
