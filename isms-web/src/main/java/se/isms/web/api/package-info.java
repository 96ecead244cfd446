/**
 * What all operations of the API share: problems, versions, keys, languages and the
 * description of the API. Holds no operation.
 */
@NullMarked
package se.isms.web.api;

import org.jspecify.annotations.NullMarked;
