/**
 * In which fields of technology and which industries does a record stand?
 *
 * <p>Technology fields, strategic emerging industries, and the places that a record was given in
 * them and on chains, with what decided. This package does not decide which class belongs where;
 * those are rules.
 */
@NullMarked
package org.patentbridge.domain.industry;

import org.jspecify.annotations.NullMarked;
