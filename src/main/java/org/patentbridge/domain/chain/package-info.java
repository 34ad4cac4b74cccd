/**
 * Where in the industry does it sit?
 *
 * <p>Industrial chains as graphs of links from raw material to use. This package does not decide
 * what belongs on which link; that is a rule.
 */
@NullMarked
package org.patentbridge.domain.chain;

import org.jspecify.annotations.NullMarked;
