// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much one request, and one client, may ask of the service. How long a document is judged follows from its size.
 *
 * @param body the largest document
 * @param file the largest file at a desk
 * @param desk the largest request with several files
 * @param files the most files in one request
 * @param values the most keys, values and brackets in a document: what is found wrong with it grows with them
 * @param objects the most objects in a document, such as lines of a budget; each may have many findings
 * @param deskObjects the most objects in all files of one request
 * @param sending how much of the answers that clients have not taken yet is held; beyond that the service is busy
 * @param receiving how long a document may take to arrive
 * @param waiting how long it may wait for its turn to be judged
 * @param judgedAtOnce how many documents are judged at the same time
 * @param perSecond how many requests a client address may send each second in the long run
 * @param burst how many it may send at once
 * @param addresses how many client addresses are remembered
 */
@ConfigurationProperties("rettesnor.limits")
record Limits(
        DataSize body,
        DataSize file,
        DataSize desk,
        int files,
        int values,
        int objects,
        int deskObjects,
        DataSize sending,
        Duration receiving,
        Duration waiting,
        int judgedAtOnce,
        int perSecond,
        int burst,
        int addresses) {}
