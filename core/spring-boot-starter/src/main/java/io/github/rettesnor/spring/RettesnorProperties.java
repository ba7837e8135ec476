// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application sets.
 *
 * @param rules where its rule files are, such as {@code classpath:calls/*.yaml} or {@code file:/etc/calls/2027.yaml}
 */
@ConfigurationProperties("rettesnor")
record RettesnorProperties(@DefaultValue List<String> rules) {}
