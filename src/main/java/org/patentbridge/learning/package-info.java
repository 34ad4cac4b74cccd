/**
 * Would other weights have put first what people wanted afterwards?
 *
 * <p>Grades answers, climbs the weights of named features one against another, and measures what
 * that gains on queries it has not seen. Luck is a seed. This room changes no profile: it proposes,
 * and a person accepts.
 */
@NullMarked
package org.patentbridge.learning;

import org.jspecify.annotations.NullMarked;
