/**
 * How are secrets made and checked, and floods held back?
 *
 * <p>The service wing's porter: slow digests of passwords, random words of 256 bits, counters of
 * attempts and requests. It knows nobody and decides nothing about records; use cases do.
 */
@NullMarked
package org.patentbridge.guard;

import org.jspecify.annotations.NullMarked;
