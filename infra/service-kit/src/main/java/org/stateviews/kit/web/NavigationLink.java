package org.stateviews.kit.web;

/**
 * One entry of the navigation.
 *
 * @param label key of the message that names it
 * @param address path within this site, or an absolute address on another
 */
public record NavigationLink(String label, String address) {

    boolean isCurrent(String path) {
        return address.equals("/")
                ? path.equals("/")
                : path.equals(address) || path.startsWith(address + "/");
    }
}
