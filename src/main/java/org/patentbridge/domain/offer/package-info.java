/**
 * What is offered that is not, or not only, a patent?
 *
 * <p>Technology offers (科技成果) of universities and institutes. This package does not turn offers
 * into patents; both are matched side by side and marked as what they are.
 */
@NullMarked
package org.patentbridge.domain.offer;

import org.jspecify.annotations.NullMarked;
