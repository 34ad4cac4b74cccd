/**
 * What can one do here?
 *
 * <p>The corridor: one class per verb with one public method, whose body reads as the list of the
 * steps. Here rooms meet, transactions begin and end, and it is decided who may do what. Nothing is
 * parsed from or rendered for the outside here.
 */
@NullMarked
package org.patentbridge.usecase;

import org.jspecify.annotations.NullMarked;
