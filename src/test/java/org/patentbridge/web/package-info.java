/** Pages: their templates, their words, and journeys through them in a real browser. */
@NullMarked
package org.patentbridge.web;

import org.jspecify.annotations.NullMarked;
