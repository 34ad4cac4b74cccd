/**
 * Where does it come from, and by which rules and which index was it made?
 *
 * <p>Origins of records and the digests that make a result repeatable. This package reads no file
 * and no clock.
 */
@NullMarked
package org.patentbridge.domain.provenance;

import org.jspecify.annotations.NullMarked;
