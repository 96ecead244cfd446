/**
 * The pages of workshops: for those who lead them, for the wall, and for the phones of
 * those who take part; and telling all of them at once what happens.
 */
@NullMarked
package se.isms.web.workshop;

import org.jspecify.annotations.NullMarked;
