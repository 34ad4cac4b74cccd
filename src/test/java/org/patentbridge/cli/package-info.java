/**
 * Does the command line parse and answer as the shell expects?
 *
 * <p>Help and usage errors without a service behind them. This package does not test what the use
 * cases decide.
 */
@NullMarked
package org.patentbridge.cli;

import org.jspecify.annotations.NullMarked;
