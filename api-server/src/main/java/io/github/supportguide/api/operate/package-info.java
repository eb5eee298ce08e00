/** What those want to know who keep the server running. */
package io.github.supportguide.api.operate;
