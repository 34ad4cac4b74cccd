/**
 * Does the HTTP door refuse politely and describe itself?
 *
 * <p>Errors as problem documents and the description of the interface. This package does not test
 * what the use cases decide.
 */
@NullMarked
package org.patentbridge.rest;

import org.jspecify.annotations.NullMarked;
