/**
 * What is protected: processes, information and the systems that it is in, suppliers and
 * agreements. Does not say what may harm them; that is risk.
 */
@NullMarked
package se.isms.core.asset;

import org.jspecify.annotations.NullMarked;
