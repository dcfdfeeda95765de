/**
 * The {@code countercheck} command: options in, exit code out.
 *
 * <pre>{@code
 * String[] args = {"screen", "orders.csv"};
 * int exit = CountercheckCommand.commandLine(Console.ofThisProcess(), args).execute(args);
 * }</pre>
 *
 * <p>Everything a command does is done by the other rooms; here stand only the options, what is printed, and the clock.
 */
@NullMarked
package io.countercheck.cli;

import org.jspecify.annotations.NullMarked;
