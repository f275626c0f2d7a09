package org.stateviews.kit.web;

/**
 * One entry of a form's error summary, which links to the field.
 *
 * @param field {@code id} of the control
 * @param message what is wrong and how to put it right, in the language of the page
 */
public record FieldProblem(String field, String message) {}
