/**
 * How is it used from a terminal?
 *
 * <p>A door: commands parse, call one use case and render. Results go to standard output alone, all
 * else to standard error; the exit code is 0 done, 1 failed, 2 wrong usage, 3 bad input with the
 * problems listed. Nothing is decided here.
 */
@NullMarked
package org.patentbridge.cli;

import org.jspecify.annotations.NullMarked;
