// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.quarkus;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Receives applications over HTTP. One that cannot be read or that breaks the rules is answered with status 400. */
@Path("/applications")
@Consumes(MediaType.APPLICATION_JSON)
public class Applications {

    /** For the container. */
    public Applications() {}

    /**
     * Receives an application.
     *
     * @param application the application
     */
    @POST
    public void receive(@Conforms("no:grant-application:2019") @NotNull Application application) {}

    /**
     * Receives an application with the case that it belongs to.
     *
     * @param submission the application and the case
     */
    @POST
    @Path("/submissions")
    public void receive(@Valid @NotNull Submission submission) {}
}
