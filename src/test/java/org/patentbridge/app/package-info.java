/**
 * Are the rooms put together as they say?
 *
 * <p>Tests of the wiring alone. This package does not test what the rooms do.
 */
@NullMarked
package org.patentbridge.app;

import org.jspecify.annotations.NullMarked;
