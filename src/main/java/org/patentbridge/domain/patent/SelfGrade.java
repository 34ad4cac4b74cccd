package org.patentbridge.domain.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The holder's own grading of a patent's value.
 *
 * @param value as the holder's scale writes it, for example A
 * @param author who graded, empty where not stated
 * @param date when, null where not stated
 * @param basis on what grounds, empty where not stated
 */
public record SelfGrade(String value, String author, @Nullable LocalDate date, String basis) {}
