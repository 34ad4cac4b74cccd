/**
 * What does a company seek?
 *
 * <p>Technology needs, which are trade secrets of their owners. This package does not decide who
 * may read one; the use case does, from the confidentiality that stands here.
 */
@NullMarked
package org.patentbridge.domain.need;

import org.jspecify.annotations.NullMarked;
