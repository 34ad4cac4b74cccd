/**
 * What is offered?
 *
 * <p>Patents with their numbers, texts, classes, holders, legal state, terms and maturity. This
 * package does not judge whether a patent may be licensed; that is a gate.
 */
@NullMarked
package org.patentbridge.domain.patent;

import org.jspecify.annotations.NullMarked;
