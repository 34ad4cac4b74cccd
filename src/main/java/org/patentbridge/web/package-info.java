/**
 * How is it used in a browser?
 *
 * <p>A door: server-rendered pages in both languages, nothing loaded from elsewhere. A page calls
 * its use cases and renders; nothing is decided here.
 */
@NullMarked
package org.patentbridge.web;

import org.jspecify.annotations.NullMarked;
