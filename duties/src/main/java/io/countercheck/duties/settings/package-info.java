/**
 * Files in which a user writes down what goes with the orders: read whole, checked whole, every problem told at once.
 */
@NullMarked
package io.countercheck.duties.settings;

import org.jspecify.annotations.NullMarked;
