/**
 * What did people say afterwards?
 *
 * <p>Answers of participants about single pairings. This package changes no tier and no weight.
 */
@NullMarked
package org.patentbridge.domain.feedback;

import org.jspecify.annotations.NullMarked;
