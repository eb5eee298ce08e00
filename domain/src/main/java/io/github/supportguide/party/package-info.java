/** The parties to a marketplace sale in the CSP programme, how they are chained, and the roles their people hold. */
package io.github.supportguide.party;
