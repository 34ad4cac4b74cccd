/**
 * What went wrong, where, and what may help?
 *
 * <p>A problem is a fact about input: its code, its place and the offending value. The sentence for
 * people, in either language, is made by {@code domain.message}. This package does not decide what
 * happens next.
 */
@NullMarked
package org.patentbridge.domain.problem;

import org.jspecify.annotations.NullMarked;
