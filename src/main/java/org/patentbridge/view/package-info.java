/**
 * How is a result told to a program?
 *
 * <p>The JSON shapes that the command line and REST share, so that both tell the same in the same
 * words. Only records made from domain values; nothing is looked up or decided here.
 */
@NullMarked
package org.patentbridge.view;

import org.jspecify.annotations.NullMarked;
