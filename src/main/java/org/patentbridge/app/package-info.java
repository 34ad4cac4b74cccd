/**
 * How are the rooms put together?
 *
 * <p>The wiring: which store, which index and which doors this build has. This package decides
 * nothing about patents, needs or matches.
 */
@NullMarked
package org.patentbridge.app;

import org.jspecify.annotations.NullMarked;
