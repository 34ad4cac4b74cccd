/**
 * What must every implementation of a noun's port do?
 *
 * <p>One abstract class per port; each implementation extends it and says how a transaction is run.
 * This package knows no implementation.
 */
@NullMarked
package org.patentbridge.contract;

import org.jspecify.annotations.NullMarked;
