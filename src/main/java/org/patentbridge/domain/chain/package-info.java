/**
 * Where in the industry does it sit?
 *
 * <p>Industrial chains as graphs of links from raw material to use. What belongs on which link is a
 * rule and is decided elsewhere.
 */
@NullMarked
package org.patentbridge.domain.chain;

import org.jspecify.annotations.NullMarked;
