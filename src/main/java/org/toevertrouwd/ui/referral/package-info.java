/** A referral to a service: who may know what. */
@NullMarked
package org.toevertrouwd.ui.referral;

import org.jspecify.annotations.NullMarked;
