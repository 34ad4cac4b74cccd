package org.patentbridge.domain.industry;

import org.patentbridge.domain.classification.IpcSymbol;

/**
 * A record's place in a technology field and the class that decided.
 *
 * @param field the field
 * @param symbol the first class of the record that belongs to it, as on the record
 */
public record FieldPlacement(FieldNumber field, IpcSymbol symbol) {}
