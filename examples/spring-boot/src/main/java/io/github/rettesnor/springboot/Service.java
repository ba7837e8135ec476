// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class Service {

    /** For Spring. */
    public Service() {}

    /**
     * Starts the service.
     *
     * @param arguments as Spring Boot has them
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Service.class, arguments);
    }
}
