// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import io.github.rettesnor.jakarta.Conforms;

/**
 * What a portal takes in.
 *
 * @param budget the portal's own budget
 */
public record Claim(
        @Conforms(value = "no:budget:2019", via = PortalView.class)
        PortalBudget budget) {}
