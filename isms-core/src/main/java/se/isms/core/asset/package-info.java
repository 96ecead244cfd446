/**
 * What is protected: processes, information systems, suppliers and agreements. Does not
 * say what may harm them; that is risk.
 */
@NullMarked
package se.isms.core.asset;

import org.jspecify.annotations.NullMarked;
