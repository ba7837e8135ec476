// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.minimal;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Receives applications; one that breaks the rules is answered with its findings. */
@SpringBootApplication
@RestController
public class Portal {

    /** For Spring. */
    public Portal() {}

    /**
     * Starts the portal.
     *
     * @param arguments as Spring Boot has them
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    @PostMapping("/applications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void receive(@RequestBody @Conforms("no:grant-application:2019") Application application) {}
}
