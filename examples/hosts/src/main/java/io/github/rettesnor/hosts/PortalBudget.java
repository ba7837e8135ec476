// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import java.util.List;
import javax.money.MonetaryAmount;

/** A budget as a portal has it: a class of its own, with amounts of Moneta. */
public final class PortalBudget {

    private final MonetaryAmount sum;
    private final List<Post> posts;

    /**
     * Makes a budget.
     *
     * @param sum what is asked for
     * @param posts the posts
     */
    public PortalBudget(MonetaryAmount sum, List<Post> posts) {
        this.sum = sum;
        this.posts = List.copyOf(posts);
    }

    /** {@return what is asked for} */
    public MonetaryAmount getSum() {
        return sum;
    }

    /** {@return the posts} */
    public List<Post> getPosts() {
        return posts;
    }

    /**
     * A post.
     *
     * @param kind what it is for: {@code pay} or {@code trip}
     * @param price the price for each person
     * @param people how many persons
     */
    public record Post(String kind, MonetaryAmount price, int people) {}
}
