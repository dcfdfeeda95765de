@NullMarked
package io.countercheck.parties.network;

import org.jspecify.annotations.NullMarked;
