/**
 * Face collections of companies: templates of faces with what their people have agreed to, compared one by one and never
 * searched.
 */
package app.selfsame.enrolment;
