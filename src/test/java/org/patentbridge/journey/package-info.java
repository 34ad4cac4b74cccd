/**
 * Does the whole house do what people come for?
 *
 * <p>The organizer's day over HTTP and on the command line, the laws that hold for every list, and
 * what survives a lost index. This package does not test single rooms.
 */
@NullMarked
package org.patentbridge.journey;

import org.jspecify.annotations.NullMarked;
