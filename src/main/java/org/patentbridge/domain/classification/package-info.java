/**
 * To which class of technology or industry does it belong?
 *
 * <p>International Patent Classification symbols and industry codes as values. This package holds
 * no class titles and no concordance; those are rules.
 */
@NullMarked
package org.patentbridge.domain.classification;

import org.jspecify.annotations.NullMarked;
